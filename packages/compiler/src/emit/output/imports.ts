interface Names {
  /** What each name of the file stands for in the module, `type ` before the types. */
  readonly named: Map<string, string>
  readonly namespaces: Map<string, string>
}

/**
 * The imports of one file: whoever writes code that needs a name asks for it here, and gets the name to write.
 *
 * @example
 * const imports = new Imports()
 * const mapOf = imports.value('mapOf', '../runtime.ts')
 */
export class Imports {
  readonly #modules = new Map<string, Names>()

  /** A function, class or constant; under `alias` where the file gives its name to something else. */
  value(name: string, from: string, alias: string = name): string {
    return this.#name(from, name, alias)
  }

  /** A type or interface. */
  type(name: string, from: string, alias: string = name): string {
    return this.#name(from, `type ${name}`, alias)
  }

  /** All that a module exports, behind one name. */
  all(name: string, from: string): string {
    this.#module(from).namespaces.set(name, 'import')
    return name
  }

  /** All types that a module exports, behind one name. */
  allTypes(name: string, from: string): string {
    const { namespaces } = this.#module(from)
    if (!namespaces.has(name)) namespaces.set(name, 'import type')
    return name
  }

  /** The import declarations, in the order of their modules. */
  toString(): string {
    const modules = [...this.#modules].sort(([one], [other]) => (one < other ? -1 : 1))
    return modules
      .flatMap(([from, { named, namespaces }]) => [
        ...[...namespaces].sort().map(([name, word]) => `${word} * as ${name} from '${from}'\n`),
        ...(named.size === 0 ? [] : [declaration(named, from)]),
      ])
      .join('')
  }

  #name(from: string, name: string, alias: string): string {
    this.#module(from).named.set(alias, name)
    return alias
  }

  #module(from: string): Names {
    const found = this.#modules.get(from) ?? { named: new Map(), namespaces: new Map() }
    this.#modules.set(from, found)
    return found
  }
}

function declaration(named: ReadonlyMap<string, string>, from: string): string {
  const isType = (name: string): boolean => name.startsWith('type ')
  const bare = (name: string): string => (isType(name) ? name.slice('type '.length) : name)
  // Node would load a file for the sake of its types, unless the whole import is one of types.
  const onlyTypes = [...named.values()].every(isType)
  const list = [...named]
    .map(([alias, name]) => ({ written: onlyTypes ? bare(name) : name, alias, bare: bare(name) }))
    .sort((one, other) => (`${one.bare} ${one.alias}` < `${other.bare} ${other.alias}` ? -1 : 1))
    .map(({ written, alias, bare: name }) => (name === alias ? written : `${written} as ${alias}`))
  return `import ${onlyTypes ? 'type ' : ''}{ ${list.join(', ')} } from '${from}'\n`
}

/** `image-estimate` → `imageEstimate`. */
export function camelCase(name: string): string {
  const joined = name
    .replace(/[-_.](\w)/g, (_, letter: string) => letter.toUpperCase())
    // What no name in code can hold, as in the parameter `filter[status]`.
    .replace(/[^A-Za-z0-9_]+(.?)/g, (_, letter: string) => letter.toUpperCase())
  return joined.slice(0, 1).toLowerCase() + joined.slice(1)
}

/** `estimateImage` → `estimate-image`. */
export function kebabCase(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase()
}

/** `estimateImage` → `EstimateImage`. */
export function pascalCase(name: string): string {
  const camel = camelCase(name)
  return camel.slice(0, 1).toUpperCase() + camel.slice(1)
}

import { describe, expect, it } from 'vitest'
import { fillTemplate, matchTemplate, parameterNames, parseTemplate } from './path-template.ts'

describe('a path template', () => {
  it.each([
    ['/jobs/{id}', '/jobs/7', { id: '7' }],
    ['/jobs/{id}', '/jobs/a%2Fb%20c', { id: 'a/b c' }],
    ['/teams/{team}/jobs/{id}', '/teams/red/jobs/7', { team: 'red', id: '7' }],
    ['/jobs', '/jobs', {}],
    ['/jobs/{id}', '/jobs/', undefined],
    ['/jobs/{id}', '/jobs', undefined],
    ['/jobs/{id}', '/jobs/7/', undefined],
    ['/jobs/{id}', '/Jobs/7', undefined],
    ['/jobs/{id}', '/jobs/%zz', undefined],
  ])('%s given %s has the values %j', (template, path, values) => {
    expect(matchTemplate(parseTemplate(template), path)).toEqual(values)
  })

  it('is filled with texts as they are', () =>
    expect(fillTemplate('/jobs/{id}/{id}.png', (name) => `<${name}>`)).toBe('/jobs/<id>/<id>.png'))

  it('names its parameters in order', () =>
    expect(parameterNames('/teams/{team}/jobs/{id}.json')).toEqual(['team', 'id']))
})

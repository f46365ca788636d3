import type texts from './catalogue.json'

/** Every text of the catalogues by its id, with the values that it takes; `npm run words` writes down which there are. */
export type Catalogue = { [Id in keyof typeof texts]: keyof (typeof texts)[Id] }

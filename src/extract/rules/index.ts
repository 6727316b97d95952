/** All rows of knowledge, for the rules' hash and the tests. */
export const allRules: readonly { readonly id: string }[] = []

import { GraphQLError, type ASTVisitor, type SelectionSetNode, type ValidationContext } from 'graphql'

/** Each root field is a statement to the database, and aliases ask for one a hundred times over. */
export const MAX_ROOT_FIELDS = 20

/** A validation rule: the schema's shape bounds the depth of a query, this its width. */
export function limitRootFields(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const fields = countFields(operation.selectionSet, context, new Set())
      if (fields <= MAX_ROOT_FIELDS) return
      const message = `The operation asks for ${fields} root fields; ${MAX_ROOT_FIELDS} are allowed.`
      context.reportError(new GraphQLError(message, { nodes: operation }))
    },
  }
}

function countFields(selections: SelectionSetNode, context: ValidationContext, seen: Set<string>): number {
  return selections.selections.reduce((sum, selection) => {
    if (selection.kind === 'Field') return sum + 1
    if (selection.kind === 'InlineFragment') return sum + countFields(selection.selectionSet, context, seen)
    const name = selection.name.value
    const fragment = seen.has(name) ? undefined : context.getFragment(name)
    seen.add(name)
    return fragment ? sum + countFields(fragment.selectionSet, context, seen) : sum
  }, 0)
}

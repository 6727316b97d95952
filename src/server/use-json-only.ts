import type { Plugin } from 'graphql-yoga'

const json = /^application\/(?:graphql\+)?json(?:\s*;|\s*$)/i

/**
 * Refuses what a page of another site could make a browser post: forms need no permission to be sent, JSON does.
 */
export function useJsonOnly(): Plugin {
  return {
    onRequest({ request, endResponse, fetchAPI }) {
      if (request.method !== 'POST' || json.test(request.headers.get('content-type') ?? '')) return
      const error = {
        message: 'Send JSON, with content-type application/json.',
        extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' },
      }
      endResponse(fetchAPI.Response.json({ errors: [error] }, { status: 415 }))
    },
  }
}

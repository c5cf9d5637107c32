/** What GraphiQL shows at first: a query that works on every graph and shows the citations on its edges. */
export const firstQuery = `# Every edge of the graph carries the sentences it was read from.
# Press Ctrl+Enter. Then ask for an entity by name: entity(name: "...")
query WhatIsSaid {
  entities(first: 1) {
    edges {
      node {
        name
        type
        relations(first: 10) {
          edges {
            direction
            label
            node {
              name
            }
            corroboration {
              citations
              documents
              originCount
            }
            citations(first: 2) {
              edges {
                node {
                  quote
                  deepLink
                  saidBy {
                    name
                    cue
                  }
                  document {
                    title
                    publisher
                    publishedAt
                  }
                  cite(style: APA)
                }
              }
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
}
`;

# claimgraph in a container; docker-compose.yml adds a Neo4j. Not tried by the project's CI, which has no Docker engine.
FROM node:24-slim AS build
WORKDIR /app
COPY . .
RUN npm ci --no-audit --no-fund && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/package.json /app/schema.graphql /app/NOTICE /app/LICENSE ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist/src dist/src
COPY --from=build /app/data data
COPY --from=build /app/browser browser
COPY --from=build /app/samples samples
USER node
EXPOSE 4000
ENTRYPOINT ["node", "dist/src/cli.js"]
CMD ["serve", "--host", "0.0.0.0"]

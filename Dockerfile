# Attune in a container: docs/RUNNING.md, "In a container". To pin the two images to what they are today, write their
# digests behind them: docker buildx imagetools inspect debian:trixie-slim
FROM node:26-trixie-slim AS packages
RUN apt-get update && apt-get install --yes --no-install-recommends binutils
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund
# What only programmers need, and machines other than this one.
RUN cd node_modules \
 && node=$(readlink -f .bin/node) && strip "$node" && rm -rf "${node%/bin/node}/include" "${node%/bin/node}/share" \
 && cd better-sqlite3 && rm -rf deps src && find prebuilds -type f ! -name "linux-$(node -p process.arch).node" -delete \
 && cd .. && rm -rf @types \
 && find . -type f \( -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' -o -name '*.map' -o -iname '*.md' \) -delete \
 && .bin/node -e 'new (require("better-sqlite3"))(":memory:")'

FROM debian:trixie-slim
# Node is linked with it, and nothing else here is.
RUN apt-get update && apt-get install --yes --no-install-recommends libatomic1 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* \
 && useradd --uid 10001 --home-dir /data --shell /usr/sbin/nologin attune && install -d -o attune -g attune -m 700 /data
WORKDIR /app
COPY package.json LICENSE ./
COPY --from=packages /app/node_modules node_modules
COPY core core
COPY db db
COPY docs/help docs/help
COPY bots bots
USER 10001:10001
VOLUME /data
# Everything is kept in /data, secrets are read from files of their names, and Slack reaches what is published.
ENV PATH=/app/node_modules/.bin:$PATH ATTUNE_DB=/data/attune.db CREDENTIALS_DIRECTORY=/run/secrets SLACK_HOST=0.0.0.0
# Asked from inside alone: no port of it is published.
ENV ATTUNE_HEALTH_PORT=9464
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s CMD ["node", "bots/health/ask.ts"]
ENTRYPOINT ["node", "bots/main.js"]

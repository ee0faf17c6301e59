# The backend alone; PostgreSQL and the web server run beside it.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY backend/pom.xml .
RUN mvn --batch-mode --quiet dependency:go-offline
COPY backend/src src
RUN mvn --batch-mode --quiet -Dmaven.test.skip=true package

FROM eclipse-temurin:25-jre
RUN apt-get update && apt-get install --yes --no-install-recommends curl && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /app xieshou \
    && install --directory --owner=xieshou /app/data
WORKDIR /app
COPY --from=build /build/target/quarkus-app .
# The JDK's cache of classes, from one start on the embedded database; where that cannot run, the image does without.
RUN PORT=0 XIESHOU_DATA=/tmp/training timeout 60 java -XX:AOTCacheOutput=start.aot --sun-misc-unsafe-memory-access=allow -jar quarkus-run.jar || true \
    && rm -rf /tmp/training
USER xieshou
ENV XIESHOU_DATA=/app/data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
    CMD curl --fail --silent http://localhost:8080/q/health/ready
ENTRYPOINT ["sh", "-c", "exec java $(test ! -f start.aot || echo -XX:AOTCache=start.aot) -XX:MaxRAMPercentage=60 --sun-misc-unsafe-memory-access=allow -jar quarkus-run.jar"]

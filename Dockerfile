# Stage 1: build the jar and take it apart, so that what seldom changes is a layer of its own.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /src
COPY . .
RUN mvn -B -ntp -Pimage -DskipTests package
RUN java -Djarmode=tools -jar bot/target/linekeeper-bot-0.1.0-SNAPSHOT.jar extract --layers --destination extracted --application-filename linekeeper.jar

# Stage 2: what runs.
FROM eclipse-temurin:25-jre
WORKDIR /app
COPY --from=build /src/extracted/dependencies/ ./
COPY --from=build /src/extracted/snapshot-dependencies/ ./
COPY --from=build /src/extracted/application/ ./
COPY --from=build /src/docker/train ./
COPY --from=build /src/docker/start-only.json ./
RUN ./train -XX:+UseSerialGC -Dspring.aot.enabled=true
RUN mkdir -p data && chown 10001:10001 data
USER 10001
VOLUME /app/data
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=3s --start-period=30s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"status\":\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:AOTCache=linekeeper.aot", "-XX:+UnlockDiagnosticVMOptions", "-XX:CompilerDirectivesFile=start-only.json", "-XX:Tier2ProfileDelayFactor=33", "-XX:Tier3InvocationThreshold=600", "-XX:Tier3MinInvocationThreshold=300", "-XX:Tier3CompileThreshold=6000", "-XX:+UseSerialGC", "-Dspring.aot.enabled=true", "-Xms64m", "-Xmx256m", "-jar", "linekeeper.jar"]

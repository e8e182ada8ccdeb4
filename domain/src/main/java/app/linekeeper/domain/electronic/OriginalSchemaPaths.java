package app.linekeeper.domain.electronic;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the schemas of the state are, which are not ours to ship.
 *
 * @param updSchema the one of the tax service of Russia; none means that files are not compared
 * @param awpSchema those of the revenue committee of Kazakhstan, whichever imports none first; none likewise
 */
@ConfigurationProperties("linekeeper.documents")
record OriginalSchemaPaths(
        @DefaultValue List<Path> updSchema, @DefaultValue List<Path> awpSchema) {

    List<Path> of(ElectronicKind kind) {
        return switch (kind) {
            case UPD -> updSchema;
            case AWP -> awpSchema;
        };
    }
}

package app.linekeeper.domain.autopay;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The sources by their kinds. */
@Component
class ChargingSources {

    private final Map<SourceKind, ChargingSource> byKind;

    ChargingSources(List<ChargingSource> sources) {
        this.byKind = sources.stream().collect(Collectors.toMap(ChargingSource::kind, Function.identity()));
    }

    /** @throws IllegalStateException if no bean is of that kind */
    ChargingSource of(SourceKind kind) {
        ChargingSource source = byKind.get(kind);
        if (source == null) {
            throw new IllegalStateException("nobody charges " + kind);
        }
        return source;
    }
}

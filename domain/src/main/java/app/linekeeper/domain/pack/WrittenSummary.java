package app.linekeeper.domain.pack;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Reason;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a pack came to, as it is kept.
 *
 * @param sums such as {@code 1791.00 RUB}
 */
record WrittenSummary(int acts, List<String> sums, int issued, List<Missing> missing) {

    private static final JsonMapper JSON = JsonMapper.shared();

    record Missing(
            Reason reason, @Nullable UUID company, @Nullable String name, int orders) {

        static Missing of(MissingActs acts) {
            return new Missing(
                    acts.reason(),
                    acts.company() == null ? null : acts.company().value(),
                    acts.name(),
                    acts.orders());
        }

        MissingActs read() {
            return new MissingActs(reason, company == null ? null : new CompanyId(company), name, orders);
        }
    }

    static String write(PackSummary summary) {
        return JSON.writeValueAsString(new WrittenSummary(
                summary.acts(),
                summary.sums().stream().map(Money::toString).toList(),
                summary.issued(),
                summary.missing().stream().map(Missing::of).toList()));
    }

    static PackSummary read(@Nullable String json) {
        if (json == null) {
            return PackSummary.NONE;
        }
        WrittenSummary written = JSON.readValue(json, WrittenSummary.class);
        return new PackSummary(
                written.acts,
                written.sums.stream().map(WrittenSummary::money).toList(),
                written.issued,
                written.missing.stream().map(Missing::read).toList());
    }

    private static Money money(String written) {
        String[] parts = written.split(" ");
        return Money.of(parts[0], parts[1]);
    }
}

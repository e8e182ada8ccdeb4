package app.linekeeper.domain.bank;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.persistence.PlainQueries;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Looks for the companies, partners' and clients', to whose wallets a line may go: by its payer's tax number. */
@Component
class WalletCandidates {

    private static final int SHOWN = 10;
    private static final Set<Evidence> COMPARABLE = EnumSet.of(Evidence.TAX_NUMBER, Evidence.NAME, Evidence.CURRENCY);

    private final PlainQueries queries;

    WalletCandidates(PlainQueries queries) {
        this.queries = queries;
    }

    /** Ten at most, the likeliest first. */
    List<WalletCandidate> of(StatementLines.Whole line, Comparison comparison) {
        String taxNumber = line.row().payerTaxNumber();
        return taxNumber.isEmpty()
                ? List.of()
                : queries
                        .sql("select c.id, c.name, c.currency, c.tax_number, p.name as partner from company c"
                                + " join partner p on p.id = c.owner where c.tax_number = ?"
                                + " order by c.created_at desc, c.id limit 100")
                        .param(taxNumber)
                        .query((row, n) -> {
                            Set<Evidence> agrees = comparison.agrees(
                                    row.getString("tax_number"), row.getString("name"), row.getString("currency"));
                            return new WalletCandidate(
                                    new CompanyId(row.getObject("id", UUID.class)),
                                    row.getString("name"),
                                    row.getString("partner"),
                                    Currency.getInstance(row.getString("currency")),
                                    agrees,
                                    Comparison.differs(agrees, COMPARABLE));
                        })
                        .list()
                        .stream()
                        .sorted(Comparator.comparingInt(candidate -> -Comparison.weight(candidate.agrees())))
                        .limit(SHOWN)
                        .toList();
    }
}

package app.linekeeper.domain.accountstatement;

import app.linekeeper.domain.catalog.Seller;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.document.DocumentForms;
import app.linekeeper.domain.document.DocumentHeading;
import app.linekeeper.domain.document.DocumentType;
import app.linekeeper.domain.document.PrintedParties;
import app.linekeeper.domain.shared.Period;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Takes down what a statement of account says. */
@Component
class WritingAccountStatement {

    private final MutualAccount account;
    private final DocumentForms forms;
    private final Words words = Words.standard();

    WritingAccountStatement(MutualAccount account, DocumentForms forms) {
        this.account = account;
        this.forms = forms;
    }

    AccountStatementContent write(DocumentHeading heading, Seller seller, Company company, Period period) {
        Language language = forms.of(DocumentType.ACCOUNT_STATEMENT, seller.region(), heading.day())
                .language();
        ZoneId zone = seller.region().zone();
        List<AccountEntry> entries = account.operations(company, period.begins(zone), period.ends(zone)).stream()
                .map(operation -> entry(operation, language, zone))
                .toList();
        return new AccountStatementContent(
                language,
                heading.number().printed(),
                heading.day(),
                PrintedParties.of(seller),
                PrintedParties.of(company.requisites()),
                period,
                account.balance(company, period.begins(zone)),
                entries);
    }

    private AccountEntry entry(Operation operation, Language language, ZoneId zone) {
        return new AccountEntry(
                operation.at().atZone(zone).toLocalDate(), ground(operation, language), operation.amount());
    }

    private String ground(Operation operation, Language language) {
        List<String> parts = new ArrayList<>();
        parts.add(words.plain(Ground.of(operation.kind()).text(), language));
        if (operation.paper() != null) {
            parts.add(words.plain(
                    Text.of("account_statement.paper")
                            .with("number", operation.paper())
                            .with("day", Objects.requireNonNull(operation.paperDay())),
                    language));
        }
        if (operation.order() != null) {
            parts.add(words.plain(Text.of("account_statement.order").with("number", operation.order()), language));
        }
        if (operation.act() != null) {
            parts.add(words.plain(Text.of("account_statement.act").with("number", operation.act()), language));
        }
        if (operation.note() != null) {
            parts.add(operation.note());
        }
        return String.join(", ", parts);
    }
}

package app.linekeeper.domain.document.xml;

import app.linekeeper.domain.accountstatement.AccountEntry;
import app.linekeeper.domain.accountstatement.AccountStatementContent;

/** What a statement of account says. */
final class AccountStatementXml {

    private AccountStatementXml() {}

    static void write(XmlPage page, AccountStatementContent statement) {
        page.text("number", statement.number()).text("date", statement.date().toString());
        PartsXml.party(page, "seller", statement.seller());
        PartsXml.party(page, "company", statement.company());
        page.element(
                "period",
                p -> p.attribute("from", statement.period().from().toString())
                        .attribute("until", statement.period().until().toString()));
        page.text("opening", PartsXml.sum(statement.opening()));
        page.element("entries", all -> statement.entries().forEach(entry -> entry(all, entry)));
        page.text("debit", PartsXml.sum(statement.debit()))
                .text("credit", PartsXml.sum(statement.credit()))
                .text("closing", PartsXml.sum(statement.closing()));
    }

    private static void entry(XmlPage page, AccountEntry entry) {
        page.element(
                "entry",
                e -> e.text("date", entry.day().toString())
                        .text("what", entry.ground())
                        .text("amount", PartsXml.sum(entry.amount())));
    }
}

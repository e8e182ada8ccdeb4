package app.linekeeper.domain.document.xml;

import app.linekeeper.domain.accountstatement.AccountStatementContent;
import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.invoice.InvoiceContent;
import app.linekeeper.locales.Language;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.function.Consumer;

/**
 * What a document says, as XML by {@code docs/schema/document-1.xsd}, in UTF-8. The same content always gives the same
 * bytes. Signs that XML forbids are left out.
 */
public final class DocumentXml {

    /** The namespace of the schema; a change that breaks readers gets another. */
    public static final String NAMESPACE = "urn:linekeeper:document:1";

    private DocumentXml() {}

    public static byte[] of(ActContent act) {
        return write("act", act.language(), act.total().currency(), page -> ActXml.write(page, act));
    }

    public static byte[] of(InvoiceContent invoice) {
        return write(
                "invoice", invoice.language(), invoice.total().currency(), page -> InvoiceXml.write(page, invoice));
    }

    public static byte[] of(AccountStatementContent statement) {
        return write(
                "accountStatement",
                statement.language(),
                statement.opening().currency(),
                page -> AccountStatementXml.write(page, statement));
    }

    private static byte[] write(String type, Language language, Currency currency, Consumer<XmlPage> content) {
        return XmlPage.write(
                StandardCharsets.UTF_8,
                page -> page.element(type, root -> {
                    root.attribute("xmlns", NAMESPACE)
                            .attribute("language", language.code())
                            .attribute("currency", currency.getCurrencyCode());
                    content.accept(root);
                }));
    }
}

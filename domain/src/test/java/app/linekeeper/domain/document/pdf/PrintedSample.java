package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.accountstatement.AccountStatementContent;
import app.linekeeper.domain.accountstatement.SampleAccountStatements;
import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.DocumentContent;
import app.linekeeper.domain.document.DocumentForm;
import app.linekeeper.domain.document.SampleActs;
import app.linekeeper.domain.invoice.InvoiceContent;
import app.linekeeper.domain.invoice.SampleInvoices;
import app.linekeeper.locales.Language;
import java.util.Locale;

/** One document of each form and wording, as people are to see it. */
enum PrintedSample {
    RUSSIAN_ACT_OF_SERVICES(new RussianAct(), SampleActs.services()),
    RUSSIAN_ACT_OF_A_LICENCE(new RussianAct(), SampleActs.act()),
    KAZAKH_ACT(new KazakhAct(), SampleActs.kazakh()),
    CERTIFICATE(new GeneralAct(), SampleActs.general()),
    RUSSIAN_INVOICE(new RussianInvoice(), SampleInvoices.russian()),
    KAZAKH_INVOICE(new KazakhInvoice(), SampleInvoices.kazakh()),
    INVOICE(new GeneralInvoice(), SampleInvoices.general()),
    RUSSIAN_ACCOUNT_STATEMENT(
            new RussianAccountStatement(), SampleAccountStatements.of(Language.RU, "RUB", "ООО «Север»", 2)),
    KAZAKH_ACCOUNT_STATEMENT(
            new KazakhAccountStatement(), SampleAccountStatements.of(Language.RU, "KZT", "ТОО «Желі»", 2)),
    ACCOUNT_STATEMENT(new GeneralAccountStatement(), SampleAccountStatements.of(Language.EN, "USD", "North Ltd.", 2));

    private final DocumentForm form;
    private final DocumentContent content;

    PrintedSample(DocumentForm form, ActContent act) {
        this(form, SampleActs.kept(act));
    }

    PrintedSample(DocumentForm form, InvoiceContent invoice) {
        this(form, SampleInvoices.kept(invoice));
    }

    PrintedSample(DocumentForm form, AccountStatementContent statement) {
        this(form, SampleAccountStatements.kept(statement));
    }

    PrintedSample(DocumentForm form, DocumentContent content) {
        this.form = form;
        this.content = content;
    }

    byte[] render() {
        return form.render(content);
    }

    /** By which its lists and pictures are kept. */
    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

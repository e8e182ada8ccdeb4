package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.DocumentContent;
import app.linekeeper.domain.document.DocumentForm;
import app.linekeeper.domain.document.SampleActs;
import app.linekeeper.domain.invoice.InvoiceContent;
import app.linekeeper.domain.invoice.SampleInvoices;
import java.util.Locale;

/** One document of each form and wording, as people are to see it. */
enum PrintedSample {
    RUSSIAN_ACT_OF_SERVICES(new RussianAct(), SampleActs.services()),
    RUSSIAN_ACT_OF_A_LICENCE(new RussianAct(), SampleActs.act()),
    KAZAKH_ACT(new KazakhAct(), SampleActs.kazakh()),
    CERTIFICATE(new GeneralAct(), SampleActs.general()),
    RUSSIAN_INVOICE(new RussianInvoice(), SampleInvoices.russian()),
    KAZAKH_INVOICE(new KazakhInvoice(), SampleInvoices.kazakh()),
    INVOICE(new GeneralInvoice(), SampleInvoices.general());

    private final DocumentForm form;
    private final DocumentContent content;

    PrintedSample(DocumentForm form, ActContent act) {
        this(form, SampleActs.kept(act));
    }

    PrintedSample(DocumentForm form, InvoiceContent invoice) {
        this(form, SampleInvoices.kept(invoice));
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

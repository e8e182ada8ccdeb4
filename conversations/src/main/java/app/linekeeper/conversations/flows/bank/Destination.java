package app.linekeeper.conversations.flows.bank;

import app.linekeeper.domain.bank.BankTarget;
import app.linekeeper.domain.bank.BankTargetKind;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.invoice.InvoiceId;

/** Where money is to go, as a slot keeps it. */
record Destination(BankTarget target) {

    static Destination to(InvoiceId invoice) {
        return new Destination(new BankTarget.OfInvoice(invoice));
    }

    static Destination to(CompanyId company) {
        return new Destination(new BankTarget.OfWallet(company));
    }

    static Destination nowhere() {
        return new Destination(new BankTarget.NotOurs());
    }

    /** Reads what {@link #toString} writes. */
    static Destination parse(String text) {
        String[] parts = text.split(":", 2);
        return switch (BankTargetKind.valueOf(parts[0])) {
            case INVOICE -> to(InvoiceId.parse(parts[1]));
            case WALLET -> to(CompanyId.parse(parts[1]));
            case NOT_OURS -> nowhere();
        };
    }

    @Override
    public String toString() {
        return target.kind() + ":" + target.id();
    }
}

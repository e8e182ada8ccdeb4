package app.linekeeper.domain.bank;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.invoice.InvoiceId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where money that came goes. */
public sealed interface BankTarget {

    BankTargetKind kind();

    /** Which of its kind; null where it goes nowhere. */
    @Nullable
    UUID id();

    /** To an invoice: all that it asks for, a part of it, or more (rule 19). */
    record OfInvoice(InvoiceId invoice) implements BankTarget {

        @Override
        public BankTargetKind kind() {
            return BankTargetKind.INVOICE;
        }

        @Override
        public UUID id() {
            return invoice.value();
        }
    }

    /** To the wallet of a company, a partner's or a client's (rule 20). */
    record OfWallet(CompanyId company) implements BankTarget {

        @Override
        public BankTargetKind kind() {
            return BankTargetKind.WALLET;
        }

        @Override
        public UUID id() {
            return company.value();
        }
    }

    /** It is none of our business: nothing is posted. */
    record NotOurs() implements BankTarget {

        @Override
        public BankTargetKind kind() {
            return BankTargetKind.NOT_OURS;
        }

        @Override
        public @Nullable UUID id() {
            return null;
        }
    }
}

package app.linekeeper.conversations.notice;

import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;
import static app.linekeeper.conversations.flow.CommonSlots.TOP_UP;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.domain.autopay.ForeseeingCharges;
import app.linekeeper.domain.autopay.WalletOutlook;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.notice.Notice;
import app.linekeeper.domain.notice.NoticeKind;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes that a wallet has less than will be taken from it by itself, and what is missing. */
@Component
class LowWalletWriter implements NoticeWriter {

    private static final int DAYS = 7;

    private final ForeseeingCharges charges;

    LowWalletWriter(ForeseeingCharges charges) {
        this.charges = charges;
    }

    @Override
    public NoticeKind kind() {
        return NoticeKind.WALLET_LOW;
    }

    @Override
    public Optional<Written> write(Notice notice) {
        return tooLow(notice).map(outlook -> Written.of(text(outlook)));
    }

    @Override
    public List<NoticeButton> buttons(Notice notice) {
        Facts wallet = Facts.of(COMPANY, company(notice));
        return List.of(
                tooLow(notice)
                        .map(outlook -> NoticeButton.first(
                                "top_up",
                                Text.of("notice.top_up_by").with("sum", outlook.missing()),
                                FlowNames.TOP_UP,
                                wallet.with(TOP_UP, outlook.missing())))
                        .orElseGet(
                                () -> NoticeButton.first("top_up", Text.of("notice.top_up"), FlowNames.TOP_UP, wallet)),
                NoticeButton.of("coming", Text.of("notice.to_autopay"), FlowNames.AUTOPAY, Facts.none()));
    }

    private Optional<WalletOutlook> tooLow(Notice notice) {
        return charges.of(Objects.requireNonNull(notice.partner()), DAYS).wallets().stream()
                .filter(outlook -> outlook.wallet().company().equals(company(notice)))
                .filter(WalletOutlook::isShort)
                .findFirst();
    }

    private static Text text(WalletOutlook outlook) {
        return Text.of("notice.wallet_low")
                .with("company", outlook.wallet().companyName())
                .with("balance", outlook.wallet().balance())
                .with("due", outlook.due())
                .with("missing", outlook.missing())
                .with("n", DAYS)
                .with("day", Objects.requireNonNull(outlook.shortOn()));
    }

    private static CompanyId company(Notice notice) {
        return CompanyId.parse(notice.facts());
    }
}

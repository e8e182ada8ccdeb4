package app.linekeeper.conversations.flows.autopay;

import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;
import static app.linekeeper.conversations.flow.CommonSlots.TOP_UP;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.PageWanted;
import app.linekeeper.domain.autopay.AutopayForecast;
import app.linekeeper.domain.autopay.ForeseeingCharges;
import app.linekeeper.domain.autopay.PlannedCharge;
import app.linekeeper.domain.autopay.WalletOutlook;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What a partner sees of what will be paid by itself. */
record ComingCharges(AutopayForecast forecast, LocalDate today) {

    boolean hasNone() {
        return forecast.charges().isEmpty();
    }

    boolean hasSome() {
        return !hasNone();
    }

    boolean hasWallets() {
        return !forecast.wallets().isEmpty();
    }

    boolean isShort() {
        return forecast.firstShort().isPresent();
    }

    /** What the wallets will pay within the days that are looked at. */
    Text wallets(Text text) {
        return text.with("days", ForeseeingCharges.DAYS)
                .with(
                        "rows",
                        forecast.wallets().stream()
                                .limit(PageWanted.SIZE)
                                .map(this::wallet)
                                .toList());
    }

    /** The first lines one by one, and how many there are. */
    Text rows(Text text) {
        return count(text)
                .with(
                        "rows",
                        forecast.charges().stream()
                                .limit(PageWanted.SIZE)
                                .map(this::option)
                                .toList());
    }

    Text count(Text text) {
        return text.with("n", forecast.charges().size());
    }

    /** The wallet that is short first. */
    Text firstShort(Text text) {
        WalletOutlook first = forecast.firstShort().orElseThrow();
        return text.with("company", first.wallet().companyName()).with("missing", first.missing());
    }

    Facts topUp() {
        WalletOutlook first = forecast.firstShort().orElseThrow();
        return Facts.of(COMPANY, first.wallet().company()).with(TOP_UP, first.missing());
    }

    /** Each line with the day of its next charge or invoice and the sum. */
    List<Option<LineId>> options() {
        return forecast.charges().stream()
                .map(charge -> Option.of(charge.line(), option(charge)))
                .toList();
    }

    private Text wallet(WalletOutlook outlook) {
        Text row = Text.of(outlook.isShort() ? "autopay.wallet_short" : "autopay.wallet")
                .with("company", outlook.wallet().companyName())
                .with("balance", outlook.wallet().balance())
                .with("due", outlook.due());
        return outlook.isShort()
                ? row.with("missing", outlook.missing())
                        .with("day", Dates.inList(Objects.requireNonNull(outlook.shortOn()), today))
                : row;
    }

    private Text option(PlannedCharge charge) {
        Text option = Text.of(
                        switch (charge.stage()) {
                            case PLANNED -> "autopay.option_planned";
                            case SKIPPED -> "autopay.option_skipped";
                            case INVOICED -> "autopay.option_invoiced";
                            case RESTING -> "autopay.option_resting";
                        })
                .with("number", charge.number())
                .with("client", charge.client())
                .with("by", charge.source().kind().name());
        return charge.day() == null
                ? option
                : option.with("day", Dates.inList(charge.day(), today))
                        .with("sum", charge.price() == null ? "" : charge.price());
    }
}

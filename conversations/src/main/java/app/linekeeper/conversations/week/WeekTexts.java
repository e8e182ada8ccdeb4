package app.linekeeper.conversations.week;

import app.linekeeper.domain.autopay.WalletOutlook;
import app.linekeeper.domain.overview.week.PaidWeeks;
import app.linekeeper.domain.overview.week.WeeklyOverview;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Text;
import java.util.ArrayList;
import java.util.List;

/** An owner's week in words. */
final class WeekTexts {

    private static final int LATELY = 4;
    private static final int MOST_WALLETS = 3;

    private WeekTexts() {}

    /** Under a picture, where a caption has room for 1,024 characters. */
    static Text caption(WeeklyOverview overview) {
        return Text.of("week.caption")
                .with("partner", overview.partner())
                .with("from", Dates.withoutYear(overview.monday()))
                .with("until", Dates.withoutYear(overview.monday().plusDays(6)))
                .with("lines", lines(overview))
                .with("money", money(overview));
    }

    private static List<Text> lines(WeeklyOverview overview) {
        List<Text> rows = new ArrayList<>();
        rows.add(Text.of("week.ending").with("n", overview.ending().get(0)));
        rows.add(Text.of("week.ending_next").with("n", overview.ending().get(1)));
        if (overview.off() > 0) {
            rows.add(Text.of("week.off").with("n", overview.off()));
        }
        return rows;
    }

    private static List<Text> money(WeeklyOverview overview) {
        List<Text> rows = new ArrayList<>(overview.paid().stream()
                .filter(way -> !way.lately(LATELY).isZero())
                .map(WeekTexts::way)
                .toList());
        rows.add(0, Text.of(rows.isEmpty() ? "week.not_paid" : "week.paid").with("n", LATELY));
        if (!overview.bonuses().isZero()) {
            rows.add(Text.of("week.bonuses").with("sum", overview.bonuses()));
        }
        overview.charged().stream().limit(MOST_WALLETS).map(WeekTexts::wallet).forEach(rows::add);
        return rows;
    }

    private static Text wallet(WalletOutlook outlook) {
        return Text.of(outlook.isShort() ? "week.autopay_short" : "week.autopay")
                .with("company", outlook.wallet().companyName())
                .with("sum", outlook.due())
                .with("missing", outlook.missing());
    }

    private static Text way(PaidWeeks paid) {
        return Text.of("week.paid_way")
                .with("way", Text.of("week.way").with("way", paid.way()))
                .with("sum", paid.lately(LATELY));
    }
}

package app.linekeeper.conversations.week;

import app.linekeeper.conversations.Button;
import app.linekeeper.conversations.engine.NoticeButtons;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Visitor;
import app.linekeeper.domain.overview.week.WeeklyOverview;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The buttons under an overview of the week: they lead whoever acts for that partner, however old it is. */
@Component
class WeekButtons implements NoticeButtons {

    private static final String WEEK = "week-";
    private static final String RENEW = "renew";
    private static final String OFF = "off";
    private static final String AUTOPAY = "autopay";
    private static final String LESS = "less";

    private static final Map<String, String> FLOWS = Map.of(
            RENEW, FlowNames.RENEW_SEVERAL,
            OFF, FlowNames.OFF_LINES,
            AUTOPAY, FlowNames.AUTOPAY,
            LESS, FlowNames.NOTICE_CHOICE);

    private final Words words;

    WeekButtons(Words words) {
        this.words = words;
    }

    /** One in each row. */
    List<List<Button>> under(WeeklyOverview overview, PartnerId partner, Language language) {
        int soon = overview.ending().get(0) + overview.ending().get(1);
        return Stream.of(
                        button(RENEW, "week.renew", soon, Button.Style.PRIMARY, partner, language),
                        button(OFF, "week.to_off", overview.off(), Button.Style.PLAIN, partner, language),
                        button(
                                AUTOPAY,
                                "week.to_autopay",
                                overview.charged().size(),
                                Button.Style.PLAIN,
                                partner,
                                language),
                        button(LESS, "week.less", 1, Button.Style.PLAIN, partner, language))
                .flatMap(Optional::stream)
                .map(List::of)
                .toList();
    }

    @Override
    public Optional<Destination> destination(String noticeId, String event, Visitor visitor) {
        return Optional.ofNullable(visitor.acting())
                .filter(acting -> noticeId.equals(WEEK + acting.partner()))
                .map(acting -> FLOWS.get(event))
                .map(flow -> new Destination(flow, Facts.none()));
    }

    /** None where there is nothing behind it. */
    private Optional<Button> button(
            String event, String key, int n, Button.Style style, PartnerId partner, Language language) {
        return n == 0
                ? Optional.empty()
                : Optional.of(Button.pressed(
                        words.label(Text.of(key).with("n", n), language), style, "n:" + WEEK + partner + ":" + event));
    }
}

package app.linekeeper.bot.demo;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.AdmittingOperators;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.locales.Language;
import java.time.ZoneId;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty database with the demo, all of it or nothing; leaves every other database alone. */
@Component
@Profile("demo")
class DemoFilling {

    private static final Logger log = LoggerFactory.getLogger(DemoFilling.class);

    private final DemoStory story;
    private final DemoMark mark;
    private final DemoMarkets markets;
    private final DemoPartners partners;
    private final AdmittingOperators operators;
    private final Access access;

    DemoFilling(
            DemoStory story,
            DemoMark mark,
            DemoMarkets markets,
            DemoPartners partners,
            AdmittingOperators operators,
            Access access) {
        this.story = story;
        this.mark = mark;
        this.markets = markets;
        this.partners = partners;
        this.operators = operators;
        this.access = access;
    }

    @Transactional
    public void fillIfEmpty() {
        if (mark.isDemo()) {
            return;
        }
        if (!mark.isEmpty()) {
            log.warn("The database holds data that are not the demo's; they are left alone and no demo is added");
            return;
        }
        operators.of(Set.of(story.operator()), Language.RU, ZoneId.of("Europe/Moscow"));
        MemberId operator = access.ofTelegram(story.operator()).orElseThrow().member();
        markets.open(story);
        story.partners().forEach(partner -> partners.admit(operator, partner));
        mark.put();
        log.info("The database was empty and now holds the demo");
    }
}

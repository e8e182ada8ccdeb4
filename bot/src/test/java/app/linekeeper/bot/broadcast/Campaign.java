package app.linekeeper.bot.broadcast;

import app.linekeeper.bot.testing.RunningBot;
import app.linekeeper.domain.access.Member;
import app.linekeeper.domain.access.Members;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.broadcast.Broadcast;
import app.linekeeper.domain.broadcast.BroadcastId;
import app.linekeeper.domain.broadcast.SeeingBroadcasts;
import app.linekeeper.domain.broadcast.SteeringBroadcast;
import app.linekeeper.domain.broadcast.WritingBroadcast;
import app.linekeeper.domain.person.People;
import app.linekeeper.domain.person.Person;
import app.linekeeper.domain.person.PersonId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.locales.Language;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What operators of a running bot broadcast, to whom, and how far it is. */
record Campaign(RunningBot bot, MemberId operator) {

    private static final AtomicLong IDS = new AtomicLong(7_000_000);

    static Campaign on(RunningBot bot) {
        return new Campaign(bot, member(bot, IDS.incrementAndGet(), null));
    }

    /** A team of so many, whose Telegram ids follow this one; who was there before is written to no more. */
    void onlyTo(long firstId, int people) {
        JdbcTemplate jdbc = bot.get(JdbcTemplate.class);
        jdbc.update("update partner set state = 'SUSPENDED'");
        PartnerId partner = PartnerId.next();
        jdbc.update("""
                insert into partner (id, version, name, search_text, region, currency, level, state, created_at)
                values (?, 0, 'North', 'north', 'RUSSIA', 'RUB', 'OFFICIAL', 'ACTIVE', current_timestamp)
                """, partner.value());
        new TransactionTemplate(bot.get(PlatformTransactionManager.class))
                .executeWithoutResult(
                        status -> LongStream.range(firstId, firstId + people).forEach(id -> member(bot, id, partner)));
    }

    BroadcastId starts(String text) {
        BroadcastId draft = bot.get(WritingBroadcast.class)
                .say(operator, text)
                .orElseThrow()
                .id();
        return bot.get(SteeringBroadcast.class)
                .start(operator, draft)
                .orElseThrow()
                .id();
    }

    void pauses(BroadcastId id) {
        bot.get(SteeringBroadcast.class).pause(operator, id).orElseThrow();
    }

    void goesOn(BroadcastId id) {
        bot.get(SteeringBroadcast.class).goOn(operator, id).orElseThrow();
    }

    void stops(BroadcastId id) {
        bot.get(SteeringBroadcast.class).stop(operator, id).orElseThrow();
    }

    Broadcast card(BroadcastId id) {
        return bot.get(SeeingBroadcasts.class).one(operator, id).orElseThrow();
    }

    boolean isOver(BroadcastId id) {
        return card(id).isOver();
    }

    /** What is on its way to somebody. */
    long waiting() {
        return bot.count("select count(*) from outbox_message where state = 'WAITING'");
    }

    private static MemberId member(RunningBot bot, long telegramId, @Nullable PartnerId partner) {
        Instant now = Instant.now();
        Person person = bot.get(People.class)
                .save(new Person(PersonId.next(), telegramId, "Ann", Language.EN, ZoneOffset.UTC, now));
        Member member = partner == null
                ? Member.operator(person.id(), now)
                : Member.ofTeam(person.id(), partner, Role.OWNER, now);
        return bot.get(Members.class).save(member).id();
    }
}

package app.linekeeper.bot.notices;

import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.LineRenewed;
import app.linekeeper.domain.line.Lines;
import app.linekeeper.domain.notice.LinesLeftAlone;
import app.linekeeper.domain.notice.choice.NoticeChoice;
import app.linekeeper.domain.person.People;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What people do, in the program as in the model. */
final class Life {

    /** Those who have blocked the bot. */
    final Set<Long> blocking = new HashSet<>();

    private final TellingProgram program;
    private final ListeningTown town;
    private final Random random;
    private final TransactionTemplate transaction;

    Life(TellingProgram program, ListeningTown town, Random random) {
        this.program = program;
        this.town = town;
        this.random = random;
        this.transaction = new TransactionTemplate(program.get(PlatformTransactionManager.class));
    }

    void goesOn() {
        Listener who = town.one(town.people);
        ListeningTeam.Seat seat = town.one(who.seats);
        switch (random.nextInt(16)) {
            case 0 -> move(who, town.aZone());
            case 1 -> listen(who);
            case 2 -> flip(who, town.one(NoticeChoice.THRESHOLDS));
            case 3 -> blockOrComeBack(who);
            case 4, 5, 6 -> ifMayOrder(seat, () -> putOff(seat));
            case 7, 8 -> ifMayOrder(seat, () -> giveUp(seat));
            case 9 -> ifMayOrder(seat, () -> takeUp(seat));
            default -> renew(soon(town.lines));
        }
    }

    void move(Listener who, ZoneId zone) {
        program.jdbc()
                .sql("update person set zone = ? where id = ?")
                .params(zone.getId(), who.person)
                .update();
        who.moveTo(zone);
    }

    void listen(Listener who) {
        int from = random.nextInt(20);
        int until = Math.min(24, from + 2 + random.nextInt(22 - from));
        choose(who);
        program.jdbc()
                .sql("update notice_choice set from_minute = ?, until_minute = ? where person = ?")
                .params(60 * from, 60 * until, who.person)
                .update();
        who.listen(from, until);
    }

    void flip(Listener who, int threshold) {
        if (!who.thresholds.remove(threshold)) {
            who.thresholds.add(threshold);
        }
        choose(who);
        program.jdbc()
                .sql("update notice_choice set thresholds = ? where person = ?")
                .params(who.thresholds.stream().map(String::valueOf).collect(Collectors.joining(",")), who.person)
                .update();
    }

    private void choose(Listener who) {
        program.jdbc()
                .sql("insert into notice_choice (person, off_topics, thresholds, from_minute, until_minute)"
                        + " values (?, '', '14,7,3,1,0,-3', 540, 1200) on conflict do nothing")
                .params(who.person)
                .update();
    }

    private void blockOrComeBack(Listener who) {
        if (blocking.remove(who.chat)) {
            program.get(People.class).markReachable(who.chat);
            who.canBeReached(true);
        } else if (random.nextInt(8) == 0) {
            blocking.add(who.chat);
        }
    }

    private static void ifMayOrder(ListeningTeam.Seat seat, Runnable deed) {
        if (seat.ordersLines()) {
            deed.run();
        }
    }

    private void putOff(ListeningTeam.Seat seat) {
        LivingLine line = soon(seat.team().lines);
        LocalDate today = seat.who().today(now());
        LocalDate until = today.plusDays(1 + random.nextInt(8));
        program.get(LinesLeftAlone.class)
                .putOff(seat.member(), line.id, today, until)
                .orElseThrow();
        seat.who().putOff.put(line, until);
    }

    private void giveUp(ListeningTeam.Seat seat) {
        LivingLine line = soon(seat.team().lines);
        program.get(LinesLeftAlone.class).giveUp(seat.member(), line.id).orElseThrow();
        line.isGivenUp = true;
        line.team.forget(line);
    }

    private void takeUp(ListeningTeam.Seat seat) {
        LivingLine line = seat.team().lines.stream()
                .filter(each -> each.isGivenUp)
                .findFirst()
                .orElseGet(() -> soon(seat.team().lines));
        program.get(LinesLeftAlone.class).takeUp(seat.member(), line.id).orElseThrow();
        line.isGivenUp = false;
    }

    /** As whoever activates what was paid for does. */
    void renew(LivingLine renewed) {
        transaction.executeWithoutResult(status -> {
            Line line = program.get(Lines.class).findById(renewed.id).orElseThrow();
            line.renew(line.calendar().renewedOn(line.today(now()), 1));
            program.tells(new LineRenewed(line.id(), line.end()));
            renewed.end = line.end();
        });
        renewed.isGivenUp = false;
        renewed.team.forget(renewed);
        renewed.team.seats.forEach(seat -> seat.who().putOff.remove(renewed));
    }

    /** Of some the one whose end is nearest: something is on its way about it, or soon will be. */
    LivingLine soon(List<LivingLine> of) {
        Instant now = now();
        return Stream.generate(() -> town.one(of))
                .limit(8)
                .min(Comparator.comparingInt(line -> Math.abs(line.daysLeft(now) - 3)))
                .orElseThrow();
    }

    private Instant now() {
        return program.clock().instant();
    }
}

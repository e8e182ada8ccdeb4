package app.linekeeper.bot.notices;

import app.linekeeper.domain.access.Member;
import app.linekeeper.domain.access.Members;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.client.ClientAccount;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.person.PersonId;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.PartnerFixture;
import app.linekeeper.domain.testing.SavedPartner;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Partners of all sizes, their people and thousands of their lines, in the program as in the model. */
final class ListeningTown {

    private static final List<String> ZONES = List.of(
            "Europe/Moscow",
            "Asia/Kamchatka",
            "Pacific/Honolulu",
            "America/New_York",
            "Europe/Berlin",
            "Asia/Kolkata",
            "Pacific/Chatham",
            "Asia/Vladivostok");

    final List<Listener> people = new ArrayList<>();
    final List<LivingLine> lines = new ArrayList<>();
    private final TellingProgram program;
    private final Random random;
    private final int days;

    /** @param days for how many from the program's present on lines end */
    ListeningTown(TellingProgram program, Random random, int days) {
        this.program = program;
        this.random = random;
        this.days = days;
    }

    ZoneId aZone() {
        return ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Half of the partners have a few lines, the others up to some hundreds. */
    void settle(int many) {
        while (lines.size() < many) {
            int some = random.nextBoolean() ? 1 + random.nextInt(12) : 50 + random.nextInt(350);
            settleTeam(Math.min(some, many - lines.size()));
        }
    }

    private void settleTeam(int size) {
        PartnerFixture fixture =
                program.get(Fixtures.class).aPartner().withClient("Daisy").withClient("Tulip");
        if (random.nextBoolean()) {
            fixture.with(Role.MANAGER);
        }
        if (random.nextInt(3) == 0) {
            fixture.with(Role.ACCOUNTANT);
        }
        SavedPartner partner = fixture.saved();
        ListeningTeam team = new ListeningTeam();
        partner.members().forEach(member -> people.add(seated(member, team)));
        if (random.nextInt(6) == 0) {
            seatAlso(one(people), partner, team);
        }
        draw(size, partner, team);
    }

    private Listener seated(Member member, ListeningTeam team) {
        UUID person = member.person().value();
        long chat = program.jdbc()
                .sql("select telegram_id from person where id = ?")
                .param(person)
                .query(Long.class)
                .single();
        Listener listener = new Listener(person, chat, ZoneId.of("Europe/Moscow"));
        seat(listener, member, team);
        return listener;
    }

    private void seatAlso(Listener who, SavedPartner partner, ListeningTeam team) {
        if (who.seats.stream().noneMatch(seat -> seat.team() == team)) {
            Member member = Member.ofTeam(
                    new PersonId(who.person),
                    partner.id(),
                    Role.MANAGER,
                    program.clock().instant());
            seat(who, program.get(Members.class).save(member), team);
        }
    }

    private static void seat(Listener who, Member member, ListeningTeam team) {
        ListeningTeam.Seat seat = new ListeningTeam.Seat(team, who, member.id(), member.role() != Role.ACCOUNTANT);
        who.seats.add(seat);
        team.seats.add(seat);
    }

    private void draw(int size, SavedPartner partner, ListeningTeam team) {
        List<Object[]> rows = new ArrayList<>();
        for (int n = 0; n < size; n++) {
            ClientAccount client = one(partner.clients());
            Instant now = program.clock().instant();
            ZoneId zone = aZone();
            LocalDate end = LocalDate.ofInstant(now, zone).plusDays(random.nextInt(days + 15) - 4);
            LivingLine line = new LivingLine(LineId.next(), team, zone, end);
            team.lines.add(line);
            lines.add(line);
            rows.add(new Object[] {
                line.id.value(),
                Long.toString(70_000_000_000L + lines.size()),
                partner.id().value(),
                client.id().value(),
                end,
                end.getDayOfMonth(),
                zone.getId(),
                end.plusDays(1).atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC)
            });
        }
        program.get(JdbcTemplate.class)
                .batchUpdate(
                        "insert into line (id, version, line_number, name, partner, client, channels, end_date,"
                                + " anchor_day, zone, off_at, on_trial)"
                                + " values (?, 0, ?, 'Sales', ?, ?, 'whatsapp', ?, ?, ?, ?, false)",
                        rows);
    }
}

package app.linekeeper.bot.year;

import app.linekeeper.bot.Linekeeper;
import app.linekeeper.bot.testing.Books;
import app.linekeeper.bot.testing.DemoApplication;
import app.linekeeper.bot.testing.SandboxBotApi;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application on the database of a company whose year begins, in a world whose time is moved by hand. */
final class Year implements AutoCloseable {

    static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 4);
    static final LocalDate LAST_DAY = LocalDate.of(2028, 1, 3);

    /** In UTC: when it is night everywhere but in America. */
    static final LocalTime NIGHT = LocalTime.of(0, 30);

    /** In UTC: when it is morning in Almaty and Moscow. */
    static final LocalTime MORNING = LocalTime.of(7, 30);

    /** In UTC: when it is morning in New York. */
    static final LocalTime MIDDAY = LocalTime.of(14, 30);

    /** In UTC: when it is night in Almaty and Moscow. */
    static final LocalTime EVENING = LocalTime.of(21, 0);

    /** People act in a moment of their own, when what the program says by itself at the present one has arrived. */
    static final Duration LATER = Duration.ofMinutes(15);

    /** After this the program looks again for most of what is due. */
    static final Duration LOOK_AGAIN = Duration.ofSeconds(61);

    private static final List<LocalTime> MOMENTS = List.of(NIGHT, MORNING, MIDDAY, EVENING);

    private final SharedWorld world;
    private final SandboxBotApi telegram;
    private final ConfigurableApplicationContext application;

    Year(String database, SandboxBotApi telegram, Path world) {
        this.telegram = telegram;
        this.world = new SharedWorld(world);
        this.world.moveTo(FIRST_DAY.atTime(MOMENTS.get(0)).toInstant(ZoneOffset.UTC));
        this.application = new SpringApplicationBuilder(Linekeeper.class, YearWorld.class, SteppedJobs.class)
                .profiles("demo")
                .registerShutdownHook(false)
                .run(arguments(database, telegram, world).toArray(String[]::new));
    }

    /** What each node of this year is told when it starts. */
    static List<String> arguments(String database, SandboxBotApi telegram, Path world) {
        List<String> arguments = new ArrayList<>(DemoApplication.arguments(database, telegram));
        arguments.remove("--linekeeper.notices.planning=false");
        arguments.add("--linekeeper.year.world=" + world);
        arguments.add("--spring.config.additional-location=classpath:year/story.yaml");
        return arguments;
    }

    /** The moments at which the year is looked at, in their order. */
    static List<Instant> moments() {
        return FIRST_DAY
                .datesUntil(LAST_DAY)
                .flatMap(day -> MOMENTS.stream().map(time -> day.atTime(time).toInstant(ZoneOffset.UTC)))
                .toList();
    }

    /** Without those at night at which nothing happens. */
    static List<Instant> livelyMoments() {
        return moments().stream()
                .filter(moment -> isByDay(moment) || GoldenYear.tells(moment) || GoldenYear.tells(moment.plus(LATER)))
                .toList();
    }

    private static boolean isByDay(Instant moment) {
        LocalTime time = LocalTime.ofInstant(moment, ZoneOffset.UTC);
        return time.equals(MORNING) || time.equals(MIDDAY);
    }

    /** Lives through it, and tells what happened. */
    Chronicle lives(Jobs jobs, List<Instant> moments) {
        List<Witness> witnesses = new ArrayList<>(Registers.of(jdbc()));
        witnesses.add(Changes.ofLines(jdbc()));
        witnesses.add(Changes.ofAutopay(jdbc()));
        witnesses.add(Changes.ofAttempts(jdbc()));
        witnesses.add(new Postings(jdbc()));
        witnesses.add(new ChatsSeen(jdbc(), telegram));
        witnesses.add(new Doubts(this));
        Chronicle chronicle = new Chronicle(witnesses);
        Scenario scenario = new TheYear(new Office(this), chronicle).written();
        scenario.check(moments());
        for (Instant moment : moments) {
            arrivesAt(moment, jobs);
            chronicle.closes(moment);
            if (scenario.hasDeeds(moment)) {
                Instant later = moment.plus(LATER);
                arrivesAt(later, jobs);
                scenario.happens(moment);
                world.advance(LOOK_AGAIN);
                jobs.settle();
                chronicle.closes(later);
            }
        }
        return chronicle;
    }

    private void arrivesAt(Instant moment, Jobs jobs) {
        // where several nodes do what is due at once, it would be chance whether they see what was charged
        jdbc().sql("update scheduled_tasks set execution_time = ? where task_name in ('money', 'weeks')"
                        + " and execution_time <= ? and exists (select 1 from autopay where next_step_at <= ?)")
                .params(utc(moment.plusSeconds(5)), utc(moment), utc(moment))
                .update();
        world.moveTo(moment);
        jobs.settle();
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    SharedWorld world() {
        return world;
    }

    SandboxBotApi telegram() {
        return telegram;
    }

    <T> T get(Class<T> type) {
        return application.getBean(type);
    }

    <T> Collection<T> all(Class<T> type) {
        return application.getBeansOfType(type).values();
    }

    JdbcClient jdbc() {
        return get(JdbcClient.class);
    }

    Books books() {
        return new Books(jdbc());
    }

    @Override
    public void close() {
        application.close();
    }
}

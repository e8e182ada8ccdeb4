package app.linekeeper.bot.year;

import app.linekeeper.bot.testing.SandboxBotApi;
import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.PartnerId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where people of the year find by name what they mean, and the use cases that they go through. */
final class Office {

    private final Year year;
    private int keys;

    Office(Year year) {
        this.year = year;
    }

    <T> T get(Class<T> useCase) {
        return year.get(useCase);
    }

    SandboxBotApi telegram() {
        return year.telegram();
    }

    SharedWorld world() {
        return year.world();
    }

    MemberId member(long telegramId) {
        return get(Access.class).ofTelegram(telegramId).orElseThrow().member();
    }

    LineId line(String name) {
        return new LineId(id("select id from line where ? in (name, line_number)", name));
    }

    ClientId client(String name) {
        return new ClientId(id("select id from client_account where name = ?", name));
    }

    CompanyId company(String name) {
        return new CompanyId(id("select id from company where name = ?", name));
    }

    PartnerId partner(String name) {
        return new PartnerId(id("select id from partner where name = ?", name));
    }

    /** The row of the table that was written last. */
    UUID last(String table, String column) {
        return jdbc().sql("select id from " + table + " order by " + column + " desc, id limit 1")
                .query(UUID.class)
                .single();
    }

    boolean isReachable(long telegramId) {
        return jdbc().sql("select reachable from person where telegram_id = ?")
                .param(telegramId)
                .query(Boolean.class)
                .single();
    }

    /** The client's lines that run, end within so many days and are not renewed by themselves, by name, or by number where others have the same name. */
    String[] endingWithin(int days, String client) {
        return jdbc().sql("""
                        select case when exists (select 1 from line o where o.name = l.name and o.id <> l.id)
                        then l.line_number else l.name end from line l join client_account c on c.id = l.client
                        where c.name = ? and l.end_date between ? and ?
                        and not exists (select 1 from autopay a where a.line = l.id and a.off_at is null)
                        order by l.line_number
                        """)
                .params(client, today(), today().plusDays(days))
                .query(String.class)
                .list()
                .toArray(String[]::new);
    }

    /** The numbers of the invoices that were issued before this moment and wait for money, oldest first. */
    List<String> openInvoices() {
        return jdbc().sql("""
                        select invoice_number from invoice where state in ('ISSUED', 'PART_PAID') and issued_at < ?
                        order by issued_at, invoice_number
                        """)
                .param(world().instant().minus(Duration.ofHours(12)).atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }

    LocalDate today() {
        return LocalDate.ofInstant(world().instant(), ZoneOffset.UTC);
    }

    /** What a company of the partner could have an act for and has none, nor waits for one. */
    List<OrderId> ordersWithoutAct(MemberId member) {
        return jdbc().sql("""
                        select o.id from line_order o where o.state = 'PAID' and o.paid_basis <> 'BONUSES'
                        and o.partner = (select partner from member where id = ?)
                        and not exists (select 1 from issued_document d where d.subject = o.id and d.document_type = 'ACT')
                        and not exists (select 1 from act_wish w where w.order_id = o.id)
                        order by o.paid_at, o.order_number
                        """).param(member.value()).query(UUID.class).list().stream()
                .map(OrderId::new)
                .toList();
    }

    IdempotencyKey key() {
        return new IdempotencyKey("year:" + ++keys);
    }

    JdbcClient jdbc() {
        return year.jdbc();
    }

    private UUID id(String sql, String name) {
        return jdbc().sql(sql).param(name).query(UUID.class).single();
    }
}

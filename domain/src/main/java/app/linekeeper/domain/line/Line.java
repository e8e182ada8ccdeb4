package app.linekeeper.domain.line;

import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.SearchText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A subscription of one client to some channels, paid for until a day (rule 11). */
@Entity
public class Line {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private LineId id;

    @Version
    private @Nullable Long version;

    @Column(name = "line_number")
    private String number;

    private String name;
    private String searchText;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "partner"))
    private @Nullable PartnerId partner;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client"))
    private ClientId client;

    private ChannelSet channels;
    private LocalDate endDate;
    private int anchorDay;
    private ZoneId zone;
    private Instant offAt;
    private boolean onTrial;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Line() {}

    private Line(LineId id, String number, LineStart start, boolean onTrial) {
        this.id = id;
        this.number = number;
        this.name = start.name();
        this.searchText = SearchText.of(number, name);
        this.partner = start.partner();
        this.client = start.client();
        this.channels = start.channels();
        this.zone = start.zone();
        this.onTrial = onTrial;
        keep(start.calendar());
    }

    /** A line that was paid for. */
    public static Line sold(LineId id, String number, LineStart start) {
        return new Line(id, number, start, false);
    }

    /** A line on trial until the end of the calendar. */
    public static Line onTrial(LineId id, String number, LineStart start) {
        return new Line(id, number, start, true);
    }

    public LineId id() {
        return id;
    }

    /** Digits, as many as it takes. */
    public String number() {
        return number;
    }

    public String name() {
        return name;
    }

    /** The partner of the client; null while the client has none. */
    public @Nullable PartnerId partner() {
        return partner;
    }

    public ClientId client() {
        return client;
    }

    public ChannelSet channels() {
        return channels;
    }

    /** The zone in which the line's days are counted: the client's, as it was when the line began. */
    public ZoneId zone() {
        return zone;
    }

    /** The last day paid for, inclusive, in the line's zone. */
    public LocalDate end() {
        return endDate;
    }

    public LineCalendar calendar() {
        return new LineCalendar(endDate, anchorDay);
    }

    boolean isOnTrial() {
        return onTrial;
    }

    public LineState stateAt(Instant now) {
        if (!now.isBefore(offAt)) {
            return LineState.OFF;
        }
        return onTrial ? LineState.TRIAL : LineState.ACTIVE;
    }

    public boolean isOffAt(Instant now) {
        return stateAt(now) == LineState.OFF;
    }

    public LocalDate today(Instant now) {
        return now.atZone(zone).toLocalDate();
    }

    public boolean belongsTo(PartnerId other) {
        return other.equals(partner);
    }

    public void rename(String chosen) {
        name = chosen;
        searchText = SearchText.of(number, name);
    }

    /** Paid for until the end of this calendar, which continues its own (rule 12); a trial ends with it. */
    public void renew(LineCalendar renewed) {
        keep(renewed);
        onTrial = false;
    }

    /** What paid for its last days was given back (rule 22): it ends by this calendar, which is off at once if it is past. */
    public void shorten(LineCalendar former) {
        if (!former.end().isBefore(endDate)) {
            throw new IllegalArgumentException(former.end() + " is not before " + endDate);
        }
        keep(former);
    }

    private void keep(LineCalendar calendar) {
        endDate = calendar.end();
        anchorDay = calendar.anchorDay();
        offAt = endDate.plusDays(1).atStartOfDay(zone).toInstant();
    }
}

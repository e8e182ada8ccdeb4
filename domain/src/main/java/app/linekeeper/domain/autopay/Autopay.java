package app.linekeeper.domain.autopay;

import app.linekeeper.domain.card.SavedMethodId;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Region;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a line is to be renewed by itself, from where, for which term, and when the next step of it is due (rule 23). */
@Entity
class Autopay {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "line"))
    private LineId line;

    @Version
    private @Nullable Long version;

    @Column(name = "line_number")
    private String number;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "partner"))
    private PartnerId partner;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client"))
    private ClientId client;

    @Enumerated(EnumType.STRING)
    private Region region;

    private int months;

    @Enumerated(EnumType.STRING)
    private SourceKind source;

    private @Nullable UUID company;
    private @Nullable UUID method;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "switched_on_by"))
    private MemberId switchedOnBy;

    private Instant switchedOnAt;
    private @Nullable Instant offAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Reason offReason;

    private LocalDate endDate;
    private @Nullable Instant nextStepAt;
    private @Nullable LocalDate actsOn;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Autopay() {}

    /** Of a line that has a partner, from this region. */
    @SuppressWarnings("NullAway") // the rest is filled by switchOn
    Autopay(Line line, Region region) {
        this.line = line.id();
        this.number = line.number();
        this.client = line.client();
        this.region = region;
        this.endDate = line.end();
    }

    LineId line() {
        return line;
    }

    PartnerId partner() {
        return partner;
    }

    ClientId client() {
        return client;
    }

    Region region() {
        return region;
    }

    int months() {
        return months;
    }

    AutopaySource source() {
        return new AutopaySource(source, Objects.requireNonNull(source == SourceKind.CARD ? method : company));
    }

    MemberId switchedOnBy() {
        return switchedOnBy;
    }

    boolean isOn() {
        return offAt == null;
    }

    /** Why it is off; null while it is on, and where somebody of the team switched it off. */
    @Nullable
    Reason offReason() {
        return offReason;
    }

    /** The last paid day that the next step is about. */
    LocalDate end() {
        return endDate;
    }

    @Nullable
    Instant nextStepAt() {
        return nextStepAt;
    }

    /** The day on which money is taken or asked for next, in the line's zone; null while nothing is to be. */
    @Nullable
    LocalDate actsOn() {
        return actsOn;
    }

    boolean belongsTo(PartnerId other) {
        return partner.equals(other);
    }

    void switchOn(Line of, int term, AutopaySource from, MemberId by, Instant at) {
        partner = Objects.requireNonNull(of.partner());
        client = of.client();
        months = term;
        source = from.kind();
        company = from.company().map(CompanyId::value).orElse(null);
        method = from.method().map(SavedMethodId::value).orElse(null);
        switchedOnBy = by;
        switchedOnAt = at;
        offAt = null;
        offReason = null;
    }

    /** @param reason null where somebody of the team says so */
    void switchOff(@Nullable Reason reason, Instant at) {
        rest();
        offAt = at;
        offReason = reason;
    }

    void renewFor(int term) {
        months = term;
    }

    /** From now on it is about this end. */
    void turnTo(LocalDate end) {
        endDate = end;
    }

    void plan(Instant step, @Nullable LocalDate acts) {
        nextStepAt = step;
        actsOn = acts;
    }

    /** Nothing is to be done until the line has another end. */
    void rest() {
        nextStepAt = null;
        actsOn = null;
    }
}

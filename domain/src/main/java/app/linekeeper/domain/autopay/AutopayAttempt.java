package app.linekeeper.domain.autopay;

import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was done to renew a line at the end of one period: one attempt, of one or several tries (rule 25). */
@Entity
class AutopayAttempt {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "line"))
    private LineId line;

    private LocalDate endDate;

    @Enumerated(EnumType.STRING)
    private AttemptState state = AttemptState.OPEN;

    private @Nullable Long announcedMinor;
    private @Nullable Currency currency;
    private int tries;
    private @Nullable LocalDate lastStepOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "order_id"))
    private @Nullable OrderId order;

    private @Nullable LocalDate lapsesOn;

    @SuppressWarnings("NullAway") // filled by JPA
    protected AutopayAttempt() {}

    AutopayAttempt(LineId line, LocalDate end) {
        this.id = UUID.randomUUID();
        this.line = line;
        this.endDate = end;
    }

    LineId line() {
        return line;
    }

    /** The last paid day that it is about. */
    LocalDate end() {
        return endDate;
    }

    AttemptState state() {
        return state;
    }

    /** The sum that people were told; null before. */
    @Nullable
    Money announced() {
        return announcedMinor == null ? null : new Money(announcedMinor, Objects.requireNonNull(currency));
    }

    int tries() {
        return tries;
    }

    /** The day of the last announcement or try, in the line's zone; null before. */
    @Nullable
    LocalDate lastStepOn() {
        return lastStepOn;
    }

    /** The order that it placed; null for none that counts. */
    @Nullable
    OrderId order() {
        return order;
    }

    /** Until when what was invoiced is waited for; null while nothing is. */
    @Nullable
    LocalDate lapsesOn() {
        return lapsesOn;
    }

    void announce(Money sum, LocalDate day) {
        announcedMinor = sum.minor();
        currency = sum.currency();
        lastStepOn = day;
    }

    /** One more try begins. */
    void tryOn(LocalDate day) {
        tries++;
        lastStepOn = day;
    }

    /** This order is to renew the line. */
    void placed(OrderId by) {
        order = by;
    }

    /** Its order is paid. */
    void done() {
        state = AttemptState.DONE;
    }

    /** Its order waits for money until that day. */
    void invoiced(LocalDate until) {
        state = AttemptState.INVOICED;
        lapsesOn = until;
    }

    /** Its order waits for what a card brings. */
    void awaited() {
        state = AttemptState.AWAITED;
    }

    void close(AttemptState how) {
        state = how;
        order = null;
        lapsesOn = null;
    }

    /** It is to be tried after all, and announced anew. */
    void reopen() {
        close(AttemptState.OPEN);
        announcedMinor = null;
    }
}

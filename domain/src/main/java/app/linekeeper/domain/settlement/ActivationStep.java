package app.linekeeper.domain.settlement;

import app.linekeeper.domain.line.LineCalendar;
import app.linekeeper.domain.line.LineExtension;
import app.linekeeper.domain.line.LineStart;
import app.linekeeper.domain.line.PaidTime;
import app.linekeeper.domain.line.Provisioning;
import app.linekeeper.domain.order.OrderLineId;

/** What the lines' system is asked for one paid order line, whose id is the reference. */
sealed interface ActivationStep {

    OrderLineId orderLine();

    /**
     * Asks it.
     *
     * @return the number of a line that was started; empty for everything else
     * @throws app.linekeeper.domain.line.ProvisioningFailed if it could not be done now
     */
    String ask(Provisioning provisioning);

    /** @param time that the order line pays for */
    record Start(OrderLineId orderLine, PaidTime time, LineStart line) implements ActivationStep {
        @Override
        public String ask(Provisioning provisioning) {
            return provisioning.start(line);
        }
    }

    /**
     * @param time that the order line pays for
     * @param before until when the line was paid when this was planned
     */
    record Extend(OrderLineId orderLine, PaidTime time, LineCalendar before, LineExtension extension)
            implements ActivationStep {
        @Override
        public String ask(Provisioning provisioning) {
            provisioning.extend(extension);
            return "";
        }
    }

    /** The order line can no longer be had: whatever was begun for it is undone. */
    record TakeBack(OrderLineId orderLine) implements ActivationStep {
        @Override
        public String ask(Provisioning provisioning) {
            provisioning.takeBack(orderLine.value());
            return "";
        }
    }
}

package app.linekeeper.conversations.pack;

import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.domain.shared.Period;

/** What leads into the dialogue about packs. */
public final class PackSlots {

    /** For which days. */
    public static final Slot<Period> PERIOD = Slot.id("pack_period", Period::parse);

    private PackSlots() {}
}

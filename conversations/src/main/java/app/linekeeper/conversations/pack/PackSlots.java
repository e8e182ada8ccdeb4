package app.linekeeper.conversations.pack;

import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.domain.pack.PackPeriod;

/** What leads into the dialogue about packs. */
public final class PackSlots {

    /** For which days. */
    public static final Slot<PackPeriod> PERIOD = Slot.id("pack_period", PackPeriod::parse);

    private PackSlots() {}
}

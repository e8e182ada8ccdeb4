package app.linekeeper.conversations.flows.client;

import app.linekeeper.conversations.flow.Slot;

/** What a client is picked for: said above the list, so that people know where they are. */
public enum PickedFor {
    LOOKING,
    BUYING,
    RENEWING,
    LISTING,
    PACKING;

    public static final Slot<PickedFor> SLOT = Slot.of("picked_for", PickedFor.class);
}

package app.linekeeper.conversations.flows.bank;

import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.domain.bank.BankLineId;

/** By what the flows about payments hand each other what they are about. */
final class BankSlots {

    static final Slot<BankLineId> BANK_LINE = Slot.id("bank_line", BankLineId::parse);
    static final Slot<Destination> TARGET = Slot.id("target", Destination::parse);

    private BankSlots() {}
}

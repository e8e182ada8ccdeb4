package app.linekeeper.domain.bank;

import app.linekeeper.domain.shared.Money;

/** A part of a line, and where it goes. */
public record Share(BankTarget target, Money sum) {}

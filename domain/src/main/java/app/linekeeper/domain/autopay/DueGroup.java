package app.linekeeper.domain.autopay;

import app.linekeeper.domain.shared.ClientId;
import java.time.LocalDate;

/** Lines that are renewed together: of one client, from one source, for one term, of one end. */
record DueGroup(ClientId client, AutopaySource source, int months, LocalDate end) {}

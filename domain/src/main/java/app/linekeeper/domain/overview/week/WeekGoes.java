package app.linekeeper.domain.overview.week;

/** The owner is to have the overview of the week now. Told within the transaction. */
public record WeekGoes(OwnerOfTheWeek owner) {}

package app.linekeeper.domain.document;

import app.linekeeper.locales.Language;
import java.time.LocalDate;

/** In which form and language an act is made, and under which number and date. */
record ActHeading(ActForm form, Language language, String number, LocalDate date) {}

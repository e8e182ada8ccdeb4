package app.linekeeper.domain.pack;

/** In which shape acts are packed. The names are stored. */
public enum PackForm {
    /** A file for each act, and the register, in one archive. */
    ZIP,
    /** All acts one after another in one PDF, for the printer. */
    PRINT,
    /** A workbook with a row for each act, and for each that is missing. */
    REGISTER
}

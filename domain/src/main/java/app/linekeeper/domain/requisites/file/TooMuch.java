package app.linekeeper.domain.requisites.file;

/** More than any card of a company holds, or than may be spent on reading one. */
final class TooMuch extends RuntimeException {

    TooMuch(String what) {
        super(what);
    }
}

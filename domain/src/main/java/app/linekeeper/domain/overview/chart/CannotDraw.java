package app.linekeeper.domain.overview.chart;

/** No picture can be drawn here: Java draws no letters where a machine has no font at all, not even its own. */
public final class CannotDraw extends RuntimeException {

    public CannotDraw(Throwable cause) {
        super("no picture can be drawn", cause);
    }
}

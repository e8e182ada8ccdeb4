package app.linekeeper.domain.requisites.file;

import com.itextpdf.kernel.pdf.PdfLiteral;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import com.itextpdf.kernel.pdf.canvas.parser.listener.IEventListener;
import java.util.List;

/** Reads a page only as far as a page goes: forms that draw each other would go on for ever. */
final class BoundedReading extends PdfCanvasProcessor {

    private static final int MOST_OPERATORS = 500_000;

    private int operators;

    BoundedReading(IEventListener listener) {
        super(listener);
    }

    @Override
    protected void invokeOperator(PdfLiteral operator, List<PdfObject> operands) {
        if (++operators > MOST_OPERATORS) {
            throw new TooMuch("a page goes on and on");
        }
        super.invokeOperator(operator, operands);
    }
}

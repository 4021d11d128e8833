package org.baucu.platform.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.baucu.platform.RefusedException;
import org.baucu.platform.VietnamTime;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of a workbook as text: dates as 09/04/2021 and with an hour as 09/04/2021 08:30, numbers as digits, formulas as their stored result. */
final class XlsxTable {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private static final int MAX_DIGITS = 20;

    private XlsxTable() {}

    static TableFile read(byte[] content) {
        try {
            XlsxGuard.check(content);
            return TableFile.of(rows(content));
        } catch (RefusedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Whatever a damaged archive or its XML makes the parser throw means one thing to the person who sent it.
            throw new RefusedException(FileRule.NOT_XLSX.broken(""));
        }
    }

    private static List<RawRow> rows(byte[] content) throws IOException {
        RawTable table = new RawTable();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            for (Iterator<Row> all = rows.iterator(); all.hasNext(); ) {
                Row row = all.next();
                List<String> cells = new ArrayList<>(row.getCellCount());
                for (int i = 0; i < row.getCellCount(); i++) {
                    cells.add(row.getOptionalCell(i).map(XlsxTable::text).orElse(""));
                }
                table.add(row.getRowNum(), cells);
            }
        }
        return table.rows();
    }

    private static String text(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            String text = cell.getType() == CellType.FORMULA || cell.getType() == CellType.BOOLEAN
                    ? cell.getRawValue()
                    : cell.getText();
            return text == null ? "" : text;
        }
        BigDecimal number = cell.asNumber();
        if (number.precision() > MAX_DIGITS || Math.abs(number.scale()) > MAX_DIGITS) {
            return cell.getRawValue();
        }
        String format = cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
        if (isDate(format)) {
            LocalDateTime date = cell.asDate();
            String day = VietnamTime.format(date.toLocalDate());
            LocalTime hour = date.toLocalTime().plusSeconds(30).truncatedTo(ChronoUnit.MINUTES);
            // A day alone is midnight in a workbook.
            return format.toLowerCase(Locale.ROOT).contains("h") && !hour.equals(LocalTime.MIDNIGHT)
                    ? day + " " + hour
                    : day;
        }
        String digits = number.stripTrailingZeros().toPlainString();
        // A code kept as a number and shown with leading zeros by its format.
        return format.matches("0{2,20}")
                        && number.signum() >= 0
                        && digits.matches("\\d+")
                        && digits.length() < format.length()
                ? "0".repeat(format.length() - digits.length()) + digits
                : digits;
    }

    private static boolean isDate(String format) {
        String plain = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "").toLowerCase(Locale.ROOT);
        return plain.contains("y") && plain.contains("m") || plain.contains("d") && plain.contains("m");
    }
}

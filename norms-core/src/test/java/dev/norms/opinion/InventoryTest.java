package dev.norms.opinion;

import dev.norms.book.NormEdition;
import dev.norms.label.Coded;
import dev.norms.norm.Demand;
import dev.norms.norm.Norm;
import dev.norms.testing.Golden;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What the document demands, in the document's order: one line for each demand in {@code inventory.txt}.
 *
 * <p>A line holds norm; executability; who owes it; into which part; requirement; evidence. The page was first written
 * by hand from the document; whoever changes it compares the difference with the document.
 */
class InventoryTest {
    @Test
    void the_book_demands_what_the_document_demands_no_more_and_no_less() {
        NormEdition edition =
                ImplementationOpinion.book().asOf(LocalDate.of(2021, 1, 1)).edition();
        Golden.assertMatches(
                "dev/norms/opinion/inventory.txt",
                edition.norms().stream()
                        .flatMap(norm -> norm.demands().stream().map(demand -> line(norm, demand)))
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    private static String line(Norm norm, Demand demand) {
        return String.join(
                "; ",
                norm.id().text(),
                norm.executability().code(),
                demand.addressees().stream().map(Coded::code).collect(Collectors.joining("+")),
                demand.parts().toString(),
                demand.requirement().toString(),
                demand.requirement().evidence().toString());
    }
}

package dev.norms.calendar.proof.shape;

import com.google.common.collect.ImmutableList;
import dev.norms.organization.BranchType;
import java.util.List;

/** The shapes within the bounds. */
public final class Shapes {
    /**
     * A general branch without a branch: it cannot keep norms for branches, but it can break norms that no other
     * college can.
     */
    public static final Shape ALONE = new Shape(0, false, false, false, false, BranchType.FACULTY);

    private Shapes() {}

    /** Returns every shape: 2, 4 or 8 members, with and without everything else. */
    public static List<Shape> all() {
        ImmutableList.Builder<Shape> all = ImmutableList.builder();
        for (int members : new int[] {8, 4, 2}) {
            for (boolean isStaffed : new boolean[] {true, false}) {
                for (boolean hasGroup : new boolean[] {true, false}) {
                    for (boolean hasCadre : new boolean[] {true, false}) {
                        for (boolean hasActivist : new boolean[] {true, false}) {
                            for (BranchType type : List.of(BranchType.UNDERGRADUATE, BranchType.FACULTY)) {
                                all.add(new Shape(members, isStaffed, hasGroup, hasCadre, hasActivist, type));
                            }
                        }
                    }
                }
            }
        }
        return all.build();
    }

    /** Returns four shapes: all that an obligation can depend on occurs in one of them and is absent from another. */
    public static List<Shape> corners() {
        return List.of(
                new Shape(8, true, true, true, true, BranchType.UNDERGRADUATE),
                new Shape(8, false, false, false, true, BranchType.FACULTY),
                new Shape(4, true, false, false, false, BranchType.FACULTY),
                new Shape(2, false, false, true, false, BranchType.UNDERGRADUATE));
    }
}

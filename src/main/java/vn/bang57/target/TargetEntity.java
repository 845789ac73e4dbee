package vn.bang57.target;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.bang57.indicator.Indicator;

@Entity
@Table(name = "target")
class TargetEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String provinceSlug = "";
    private String communeSlug = "";
    private String indicatorCode = "";
    private @Nullable Short milestone;

    @Enumerated(EnumType.STRING)
    private TargetValue.Kind kind = TargetValue.Kind.NOT_STATED;

    @Column(precision = 24, scale = 6)
    private @Nullable BigDecimal low;

    @Column(precision = 24, scale = 6)
    private @Nullable BigDecimal high;

    private @Nullable String words;
    private @Nullable String wordsEn;
    private String unitCode = "";
    private String labelVi = "";
    private String labelEn = "";
    private String locator = "";

    @Enumerated(EnumType.STRING)
    private YearBasis yearBasis = YearBasis.ENTERED;

    private @Nullable Instant retiredAt;

    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    protected TargetEntity() {}

    /** A target that a user adds; what the plan's line says about it is not known. */
    TargetEntity(String province, String commune, Indicator indicator, @Nullable Integer milestone, String locator) {
        this.provinceSlug = province;
        this.communeSlug = commune;
        this.indicatorCode = indicator.code();
        this.milestone = milestone == null ? null : milestone.shortValue();
        this.unitCode = indicator.unit().code();
        this.labelVi = indicator.name().vi();
        this.labelEn = indicator.name().en();
        this.locator = locator;
    }

    void state(TargetValue value) {
        kind = value.kind();
        low = value.low().orElse(null);
        high = value.high().orElse(null);
        words = value instanceof TargetValue.Qualitative qualitative ? qualitative.words() : null;
        wordsEn = null;
    }

    void retire(@Nullable Instant at) {
        retiredAt = at;
    }

    long id() {
        return id == null ? 0 : id;
    }

    String commune() {
        return communeSlug;
    }

    String indicator() {
        return indicatorCode;
    }

    TargetValue value() {
        return TargetValue.of(kind, low, high, words);
    }

    long version() {
        return version == null ? 0 : version;
    }

    boolean retired() {
        return retiredAt != null;
    }
}

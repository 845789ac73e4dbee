package vn.bang57.commune;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

@Entity
@Table(name = "commune")
class CommuneEntity implements Persistable<String> {

    @Id
    private String slug = "";

    private String provinceSlug = "";
    private String name = "";
    private short horizon;
    private int position;
    private @Nullable Instant retiredAt;

    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    protected CommuneEntity() {}

    CommuneEntity(String slug, String provinceSlug, String name, int horizon, int position) {
        this.slug = slug;
        this.provinceSlug = provinceSlug;
        this.name = name;
        this.horizon = (short) horizon;
        this.position = position;
    }

    void retire(@Nullable Instant at) {
        retiredAt = at;
    }

    String name() {
        return name;
    }

    boolean retired() {
        return retiredAt != null;
    }

    @Override
    public String getId() {
        return slug;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cassert>
#include <cstdint>
#include <type_traits>

namespace sightline {

/// Pointer, extents and strides of an array that somebody else owns. Strides count elements; the last
/// dimension is contiguous wherever a kernel says so. Copies are cheap and alias the same memory.
template <typename T, int Rank>
struct View {
    static_assert(Rank >= 1);
    T* data = nullptr;
    std::array<std::int64_t, Rank> extents{};
    std::array<std::int64_t, Rank> strides{};

    View() = default;

    /// A dense row-major view.
    View(T* pointer, std::array<std::int64_t, Rank> shape) : data(pointer), extents(shape)
    {
        std::int64_t stride = 1;
        for (int i = Rank - 1; i >= 0; --i) {
            strides[i] = stride;
            stride *= extents[i];
        }
    }

    View(T* pointer, std::array<std::int64_t, Rank> shape, std::array<std::int64_t, Rank> steps)
        : data(pointer), extents(shape), strides(steps)
    {
    }

    /// View<T> converts to View<const T>.
    template <typename U, typename = std::enable_if_t<std::is_same_v<const U, T> && !std::is_same_v<U, T>>>
    View(const View<U, Rank>& other) : data(other.data), extents(other.extents), strides(other.strides)
    {
    }

    [[nodiscard]] std::int64_t extent(int dimension) const { return extents[dimension]; }
    [[nodiscard]] std::int64_t stride(int dimension) const { return strides[dimension]; }

    [[nodiscard]] std::int64_t size() const
    {
        std::int64_t n = 1;
        for (auto e : extents)
            n *= e;
        return n;
    }

    [[nodiscard]] bool isContiguous() const
    {
        std::int64_t stride = 1;
        for (int i = Rank - 1; i >= 0; --i) {
            if (extents[i] != 1 && strides[i] != stride)
                return false;
            stride *= extents[i];
        }
        return true;
    }

    /// The sub-view at `index` of the first dimension.
    template <int R = Rank, typename = std::enable_if_t<(R > 1)>>
    [[nodiscard]] View<T, Rank - 1> operator[](std::int64_t index) const
    {
        assert(index >= 0 && index < extents[0]);
        View<T, Rank - 1> out;
        out.data = data + index * strides[0];
        for (int i = 1; i < Rank; ++i) {
            out.extents[i - 1] = extents[i];
            out.strides[i - 1] = strides[i];
        }
        return out;
    }

    template <int R = Rank, typename = std::enable_if_t<(R == 1)>, typename = void>
    [[nodiscard]] T& operator[](std::int64_t index) const
    {
        assert(index >= 0 && index < extents[0]);
        return data[index * strides[0]];
    }

    /// Pointer to row `index` of the first dimension.
    [[nodiscard]] T* row(std::int64_t index) const { return data + index * strides[0]; }

    /// `count` entries of the first dimension from `begin` on.
    [[nodiscard]] View slice(std::int64_t begin, std::int64_t count) const
    {
        assert(begin >= 0 && count >= 0 && begin + count <= extents[0]);
        View out = *this;
        out.data = data + begin * strides[0];
        out.extents[0] = count;
        return out;
    }
};

} // namespace sightline

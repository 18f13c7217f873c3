// SPDX-License-Identifier: GPL-3.0-or-later
// Matrix products of the demo model's shapes on one thread: oneDNN in float32 (what the engine
// calls) against oneDNN in bfloat16 with weights packed beforehand. Prints GFLOP/s by processor
// time, the best of several rounds, and how far rounding the activations to bfloat16 moves the
// result.

#include "kernels/bfloat16.h"
#include "kernels/cpu/linear.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <ctime>
#include <exception>
#include <random>
#include <vector>

#include <dnnl.hpp>
#include <omp.h>

using namespace sightline;

namespace {

struct Shape {
    std::int64_t rows, in, out;
};

double processorSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

/// GFLOP/s of the best of 15 rounds of at least 20 ms each.
template <typename Body>
double best(double flops, const Body& body)
{
    body();
    const double start = processorSeconds();
    body();
    const double once = std::max(processorSeconds() - start, 1e-7);
    const int calls = std::max(1, static_cast<int>(0.02 / once));
    double least = 1e30;
    for (int round = 0; round < 15; ++round) {
        const double begin = processorSeconds();
        for (int i = 0; i < calls; ++i)
            body();
        least = std::min(least, (processorSeconds() - begin) / calls);
    }
    return flops / least / 1e9;
}

/// y = x W^T in bfloat16 with float32 sums, W packed in the library's own layout.
class HalfProduct {
public:
    HalfProduct(const Shape& s, const std::vector<bfloat16>& w)
        : m_engine(dnnl::engine::kind::cpu, 0), m_stream(m_engine)
    {
        using Memory = dnnl::memory;
        const auto bf16 = Memory::data_type::bf16, f32 = Memory::data_type::f32;
        const Memory::desc x({s.rows, s.in}, bf16, Memory::format_tag::ab),
            y({s.rows, s.out}, f32, Memory::format_tag::ab);
        const Memory::desc any({s.in, s.out}, bf16, Memory::format_tag::any),
            given({s.in, s.out}, bf16, Memory::format_tag::ba);
#if DNNL_VERSION_MAJOR >= 3
        const dnnl::matmul::primitive_desc description(m_engine, x, any, y);
#else
        const dnnl::matmul::primitive_desc description(dnnl::matmul::desc(x, any, y), m_engine);
#endif
        m_packed = Memory(description.weights_desc(), m_engine);
        Memory source(given, m_engine, const_cast<bfloat16*>(w.data()));
        dnnl::reorder(source, m_packed).execute(m_stream, source, m_packed);
        m_stream.wait();
        m_x = Memory(x, m_engine, DNNL_MEMORY_NONE);
        m_y = Memory(y, m_engine, DNNL_MEMORY_NONE);
        m_product = dnnl::matmul(description);
        m_name = description.impl_info_str();
    }

    void run(bfloat16* x, float* y)
    {
        m_x.set_data_handle(x);
        m_y.set_data_handle(y);
        m_product.execute(m_stream,
                          {{DNNL_ARG_SRC, m_x}, {DNNL_ARG_WEIGHTS, m_packed}, {DNNL_ARG_DST, m_y}});
        m_stream.wait();
    }
    [[nodiscard]] const char* name() const { return m_name.c_str(); }

private:
    dnnl::engine m_engine;
    dnnl::stream m_stream;
    dnnl::memory m_packed, m_x, m_y;
    dnnl::matmul m_product;
    std::string m_name;
};

void measure(const Shape& s)
{
    std::mt19937 random(1);
    std::normal_distribution<float> normal(0, 1);
    std::vector<float> x(static_cast<std::size_t>(s.rows * s.in)),
        w(static_cast<std::size_t>(s.out * s.in));
    std::vector<float> y(static_cast<std::size_t>(s.rows * s.out)), z(y);
    std::vector<bfloat16> halfX(x.size()), halfW;
    for (float& v : x)
        v = normal(random);
    for (float& v : w) { // weights that bfloat16 holds exactly, as in FP8 and BF16 checkpoints
        halfW.push_back(toBfloat16(normal(random)));
        v = toFloat(halfW.back());
    }
    const auto narrow = [&] {
        for (std::size_t i = 0; i < x.size(); ++i)
            halfX[i] = toBfloat16(x[i]);
    };
    const double flops =
        2.0 * static_cast<double>(s.rows) * static_cast<double>(s.in) * static_cast<double>(s.out);
    const double f32 = best(flops, [&] {
        cpu::gemm(s.rows, s.out, s.in, x.data(), s.in, w.data(), s.in, true, y.data(), s.out,
                  false);
    });
    HalfProduct product(s, halfW);
    const double bf16 = best(flops, [&] { product.run(halfX.data(), z.data()); });
    const double withRounding = best(flops, [&] {
        narrow();
        product.run(halfX.data(), z.data());
    });
    narrow();
    product.run(halfX.data(), z.data());
    double difference = 0, size = 0;
    for (std::size_t i = 0; i < y.size(); ++i) {
        difference += std::pow(static_cast<double>(y[i]) - z[i], 2);
        size += std::pow(static_cast<double>(y[i]), 2);
    }
    std::printf("%5lld x %4lld -> %4lld  %9.1f %9.1f %12.1f %12.2e  %s\n",
                static_cast<long long>(s.rows), static_cast<long long>(s.in),
                static_cast<long long>(s.out), f32, bf16, withRounding,
                std::sqrt(difference / size), product.name());
}

} // namespace

int main()
{
    try {
        omp_set_num_threads(1);
        std::printf("%-22s %9s %9s %12s %12s\n", "rows x in -> out", "float32", "bfloat16",
                    "+ rounding x", "rel. change");
        for (const Shape& s :
             {Shape{512, 384, 192}, Shape{512, 192, 576}, Shape{512, 384, 160},
              Shape{512, 384, 384}, Shape{512, 384, 2048}, Shape{1024, 1024, 1024}})
            measure(s);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench_gemm: %s\n", error.what());
        return 1;
    }
    return 0;
}
